package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;

/// One entry of an editable list: its component and its current value.
record Row<T>(Component shown, Supplier<T> value) {}
