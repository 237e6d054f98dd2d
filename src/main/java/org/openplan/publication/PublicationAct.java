package org.openplan.publication;

import java.util.List;
import org.openplan.document.MoveReason;
import org.openplan.document.Text;

/// What a municipality says when it publishes an edition: what is new, and why promises were moved.
public record PublicationAct(Text note, List<MoveReason> reasons) {

    public PublicationAct {
        reasons = List.copyOf(reasons);
    }

    public static PublicationAct saying(Text note) {
        return new PublicationAct(note, List.of());
    }
}
