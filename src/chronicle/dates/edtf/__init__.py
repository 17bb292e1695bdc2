"""EDTF text to values: the Extended Date/Time Format of the Library of Congress, 4 February 2019."""
