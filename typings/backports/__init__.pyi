from backports import zstd as zstd
