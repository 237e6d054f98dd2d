package org.openplan.plan;

/// The name of a file somebody brought, without its folders and without letters that do harm.
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static String clean(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var harmless = last.replaceAll("[\\p{C}<>:\"|?*]", "").strip();
        if (harmless.isEmpty()) return "plan";
        return harmless.length() > LONGEST ? harmless.substring(harmless.length() - LONGEST) : harmless;
    }
}
