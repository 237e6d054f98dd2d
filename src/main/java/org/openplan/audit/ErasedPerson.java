package org.openplan.audit;

import java.util.List;

/// The result of an erasure: the number of erased values, the number of entries of the previous version that lost data,
/// and the entries that still name the person within other text, for manual review.
public record ErasedPerson(int values, int formerLines, List<Long> stillNaming) {}
