package org.openplan.municipality;

import jakarta.persistence.Converter;
import org.openplan.tenancy.JsonColumn;

@Converter
class MunicipalityJson extends JsonColumn<Municipality> {
    MunicipalityJson() {
        super(Municipality.class);
    }
}
