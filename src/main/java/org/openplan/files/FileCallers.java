package org.openplan.files;

/// Tells who wants a file opened; supplied by the module that knows people.
@FunctionalInterface
public interface FileCallers {

    FileCaller current();
}
