package org.openplan.files;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// The number of worker processes and of files that may wait for them; the shares are the files of one person and of
/// one municipality that may be waiting or open at the same time.
@ConfigurationProperties("openplan.files")
record FileSettings(int workers, int waiting, int personShare, int municipalityShare) {}
