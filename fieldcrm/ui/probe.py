"""`python -m fieldcrm.ui.probe` ends with 0 where a window can be opened; where it cannot, Qt ends the process."""

from PySide6.QtWidgets import QApplication

if __name__ == "__main__":
    QApplication([])
