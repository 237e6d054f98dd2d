package org.openplan.operator;

import org.openplan.IntegrationTest;

@IntegrationTest
class MunicipalityOverviewTests extends OverviewCases {}
