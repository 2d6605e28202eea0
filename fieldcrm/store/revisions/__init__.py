"""What changed in the layout of the file, release by release: each says the one it follows.

One since which rows are searched by other words, as a field was marked or words are folded otherwise, says of which
kinds in `searched_anew`. All others leave the index of a million rows as it is.
"""
