"""Write the reference page of all codes to standard output."""

import sys

from chronicle.diagnostics.catalogue.reference_page import reference_page

sys.stdout.write(reference_page())
