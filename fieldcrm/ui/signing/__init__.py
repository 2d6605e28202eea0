"""Having something signed: the page a customer writes their name on, and what is said of it elsewhere."""
