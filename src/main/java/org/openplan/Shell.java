package org.openplan;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;

/// What every workspace screen loads before itself.
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/workspace.css")
public class Shell implements AppShellConfigurator {}
