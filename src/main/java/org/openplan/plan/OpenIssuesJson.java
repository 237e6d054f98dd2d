package org.openplan.plan;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.openplan.tenancy.JsonColumn;

@Immutable
@Converter
class OpenIssuesJson extends JsonColumn<OpenIssues> {
    OpenIssuesJson() {
        super(OpenIssues.class);
    }
}
