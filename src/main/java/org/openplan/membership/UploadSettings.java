package org.openplan.membership;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// The maximum number of files that arrive on this node at the same time, from one person and in total.
@ConfigurationProperties("openplan.uploads")
record UploadSettings(int each, int all) {}
