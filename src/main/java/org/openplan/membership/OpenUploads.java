package org.openplan.membership;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openplan.membership.OpenScreens.Room;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Counts the files that are arriving on this node, per person, per address and in total; one address takes one file
/// after the other, because a screen cannot tell two at once apart.
@Component
@EnableConfigurationProperties(UploadSettings.class)
class OpenUploads {

    private final UploadSettings most;
    private final Map<String, Integer> each = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();
    private int all;

    OpenUploads(UploadSettings most) {
        this.most = most;
    }

    /// Counts the file if there is room for it; whoever is let in must leave again.
    synchronized Room enter(String subject, String address) {
        int ofPerson = each.getOrDefault(subject, 0) + 1;
        if (ofPerson > most.each() || addresses.contains(address)) return Room.PERSON_FULL;
        if (all >= most.all()) return Room.ALL_FULL;
        each.put(subject, ofPerson);
        addresses.add(address);
        all++;
        return Room.FREE;
    }

    synchronized void leave(String subject, String address) {
        each.computeIfPresent(subject, (who, open) -> open > 1 ? open - 1 : null);
        addresses.remove(address);
        all--;
    }
}
