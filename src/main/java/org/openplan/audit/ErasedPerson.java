package org.openplan.audit;

import java.util.List;

/// What an erasure did: how many values it erased, from how many lines of the version before it took something, and
/// which lines still name the person among other words, to be read by a human.
public record ErasedPerson(int values, int formerLines, List<Long> stillNaming) {}
