"""What people do: one function is one step a person has a word for, one transaction, and tells what it touched."""
