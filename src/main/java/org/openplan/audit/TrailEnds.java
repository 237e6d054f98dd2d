package org.openplan.audit;

import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the trail of the municipality served ends, in the database and as this node has noted it.
@Component
@Transactional(readOnly = true)
class TrailEnds {

    private final TrailHeadRepository heads;
    private final NotedHeads noted;

    TrailEnds(TrailHeadRepository heads, NotedHeads noted) {
        this.heads = heads;
        this.noted = noted;
    }

    /// There are lines, and this node has never noted any: it is new, or its data folder is.
    boolean isNewHere() {
        var slug = Tenancy.current();
        return heads.findById(slug).orElseThrow().number() > 0 && !noted.knows(slug);
    }

    TrailEnd current() {
        return heads.end(Tenancy.current()).orElse(new TrailEnd(0, ""));
    }

    /// Takes the end as the database has it for the right one, and says which line it is.
    long accept() {
        var slug = Tenancy.current();
        var head = heads.findById(slug).orElseThrow();
        noted.accept(slug, head.number(), head.hash());
        return head.number();
    }
}
