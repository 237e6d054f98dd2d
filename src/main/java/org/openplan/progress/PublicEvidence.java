package org.openplan.progress;

import java.util.Optional;
import org.openplan.publication.EvidenceBytes;
import org.springframework.stereotype.Component;

/// Gives the public site the bytes of evidence; which of it is public, the editions say.
@Component
class PublicEvidence implements EvidenceBytes {

    private final EvidenceFolder folder;

    PublicEvidence(EvidenceFolder folder) {
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> publicCopy(String sha256) {
        return folder.get(sha256);
    }
}
