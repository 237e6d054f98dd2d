package org.openplan.plan;

import java.util.List;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;

/// A plan without its measures, and its open findings outside them.
public record CheckedTexts(PlanDocument document, List<Finding> findings) {}
