package org.openplan.progress;

import jakarta.persistence.Converter;
import org.openplan.tenancy.JsonColumn;

@Converter
class ReportContentJson extends JsonColumn<ReportContent> {
    ReportContentJson() {
        super(ReportContent.class);
    }
}
