package org.openplan.municipality;

/// A municipality's folder was read and its register entry matches it.
public record TenantFolderApplied(TenantFolder tenant) {}
