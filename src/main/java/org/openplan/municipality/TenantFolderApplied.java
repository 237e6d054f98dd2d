package org.openplan.municipality;

/// A municipality's folder was read and its entry on the register is as the folder says.
public record TenantFolderApplied(TenantFolder tenant) {}
