package org.openplan;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;

/// The style sheets that every workspace screen loads first.
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/workspace.css")
public class Shell implements AppShellConfigurator {}
