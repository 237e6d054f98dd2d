package org.openplan.municipality;

import java.nio.file.Path;

/// A mistake in an operator's file: the place, the problem, and how to fix it. Lines count from 1; 0 is the whole file.
public record TenantMistake(Path file, int line, String wrong, String remedy) {

    /// The same without the path of the municipality's folder.
    String within(Path folder) {
        var known = file.startsWith(folder) && !file.equals(folder) ? folder.relativize(file) : file.getFileName();
        return new TenantMistake(known, line, wrong, remedy).toString();
    }

    @Override
    public String toString() {
        var place = line == 0 ? file.toString() : file + ":" + line;
        return place + ": " + wrong + " " + remedy;
    }
}
