package org.openplan.audit;

import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The end of the current municipality's audit trail, in the database and as noted by this node.
@Component
@Transactional(readOnly = true)
class TrailEnds {

    private final TrailHeadRepository heads;
    private final NotedHeads noted;

    TrailEnds(TrailHeadRepository heads, NotedHeads noted) {
        this.heads = heads;
        this.noted = noted;
    }

    /// Whether there are entries but this node has never noted any: the node is new, or its data folder is.
    boolean isNewHere() {
        var slug = Tenancy.current();
        return heads.findById(slug).orElseThrow().number() > 0 && !noted.knows(slug);
    }

    TrailEnd current() {
        return heads.end(Tenancy.current()).orElse(new TrailEnd(0, ""));
    }

    /// Accepts the end in the database as the correct one, and returns the number of its entry.
    long accept() {
        var slug = Tenancy.current();
        var head = heads.findById(slug).orElseThrow();
        noted.accept(slug, head.number(), head.hash());
        return head.number();
    }

    /// Accepts that there is no such municipality any more; false if this node never noted its trail.
    boolean acceptUnregistered(String slug) {
        boolean isNoted = noted.municipalities().contains(slug);
        if (isNoted) noted.accept(slug, 0, "");
        return isNoted;
    }
}
