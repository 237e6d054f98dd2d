package org.openplan.municipality;

import jakarta.persistence.Converter;

@Converter
class MunicipalityJson extends JsonColumn<Municipality> {
    MunicipalityJson() {
        super(Municipality.class);
    }
}
