package org.openplan.exports;

import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/// Where the public finds what an export of a plan names, as whole addresses in the language of the export.
///
/// @param plan the plan's current page
/// @param feed the plan's feed
/// @param edition the page of an edition, by its number
/// @param evidence a file named as evidence, by its SHA-256
public record PlanLinks(String plan, String feed, IntFunction<String> edition, UnaryOperator<String> evidence) {}
