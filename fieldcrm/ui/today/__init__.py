"""What next, what is late, is my work safe."""
