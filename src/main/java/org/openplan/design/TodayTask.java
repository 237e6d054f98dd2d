package org.openplan.design;

/// A task on the start page, with a link to the exact place.
public record TodayTask(String what, String more, String address) {}
