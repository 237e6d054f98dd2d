package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;

/// One entry of a list that grows and shrinks: what is shown of it, and what stands in it now.
record Row<T>(Component shown, Supplier<T> value) {}
