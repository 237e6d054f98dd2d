package org.openplan.progress;

import org.jspecify.annotations.Nullable;
import org.openplan.document.WebAddress;
import org.openplan.files.FileRefused;

/// A web address at which the result can be seen.
final class EvidenceLink {

    private EvidenceLink() {}

    static boolean isOne(@Nullable String address) {
        try {
            return address != null && checked(address).equals(address);
        } catch (FileRefused no) {
            return false;
        }
    }

    /// Normalises the address for use in a page; adds `https://` if the scheme is missing.
    static String checked(String typed) throws FileRefused {
        var address = typed.strip();
        if (!address.contains(":")) address = "https://" + address;
        var normal = WebAddress.of(address);
        if (normal.isPresent()) return normal.get();
        throw new FileRefused(WebAddress.isMixed(address) ? FileRefused.Reason.LINK_LETTERS : FileRefused.Reason.LINK);
    }
}
