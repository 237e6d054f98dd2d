package org.openplan.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Reads a Word or tab-separated text file as a plan; the type is told by the content, never by the name.
@Service
public class PlanReader {

    /// `language` is the BCP 47 tag of the plan's texts, or null to have it detected.
    public Recognition read(Path file, @Nullable String language) {
        throw new NotAPlan(NotAPlan.Reason.MISSING, String.valueOf(file.getFileName()));
    }

    public Recognition read(byte[] content, String name, @Nullable String language) {
        throw new NotAPlan(NotAPlan.Reason.DAMAGED, name);
    }
}
