"""Short names of zones, the same in all languages: minutes ahead of UTC, several where it is not clear."""

from collections.abc import Mapping
from types import MappingProxyType

from chronicle.dates.prose.locales.lexicon import Value

ZONE_NAMES: Mapping[Value, str] = MappingProxyType(
    {
        60: "cet | mez | wat",
        120: "cest | mesz | eet | sast | cat",
        180: "eest | msk | eat",
        540: "jst",
        -300: "est",
        -240: "edt",
        -360: "mdt",
        -480: "pst",
        -420: "pdt",
        (60, 360): "bst",  # British Summer Time, Bangladesh
        (330, 120, 60): "ist",  # India, Israel, Ireland
        (-360, 480): "cst",  # Central North America, China
        (-420, 390): "mst",  # Mountain North America, Myanmar
        (-240, 240): "ast | gst",
    }
)
