package org.openplan.cocreation;

/// Somebody has begun as many proposals as may be unfinished at one time.
public final class TooManyProposals extends RuntimeException {

    TooManyProposals(int most) {
        super("More than " + most + " proposals are not handed in");
    }
}
