package org.openplan.operator;

import org.openplan.EmbeddedIntegrationTest;

@EmbeddedIntegrationTest
class EmbeddedOverviewTests extends OverviewCases {}
