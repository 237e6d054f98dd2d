package org.openplan.membership;

/// How many people of a municipality have not signed in yet, and how many have.
public record MemberCount(long waiting, long signedIn) {}
