package org.openplan;

/// How often a test tries what it makes up at random: a seeded sample where time counts, and twenty times as many in
/// `infra/test --long`.
public final class Tries {

    private static final int LONGER = 20;

    private Tries() {}

    public static int of(int sample) {
        return areMany() ? sample * LONGER : sample;
    }

    public static boolean areMany() {
        return Boolean.getBoolean("openplan.long");
    }
}
