package org.openplan.membership;

/// To whom a mail goes, and in which language of the product.
public record MailAddress(String name, String email, String language) {}
