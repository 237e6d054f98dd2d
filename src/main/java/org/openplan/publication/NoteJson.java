package org.openplan.publication;

import jakarta.persistence.Converter;
import org.openplan.document.Text;
import org.openplan.tenancy.JsonColumn;

@Converter
class NoteJson extends JsonColumn<Text> {
    NoteJson() {
        super(Text.class);
    }
}
