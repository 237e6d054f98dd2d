package org.openplan.tenancy;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Characters;

/// Every text on its way to the database, without the characters that no text may have: stored once, such a
/// character would break each feed, page and file that shows the text.
final class StoredText extends StringJavaType {

    private static final long serialVersionUID = 1L;

    @Override
    public <X> @Nullable X unwrap(@Nullable String value, Class<X> type, WrapperOptions options) {
        return super.unwrap(value == null ? null : Characters.allowed(value), type, options);
    }
}
