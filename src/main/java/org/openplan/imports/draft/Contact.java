package org.openplan.imports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The content of a contact cell, recognised by its form and not by its position.
record Contact(List<String> emails, List<String> phones, String rest) {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}-]{1,63}(?:\\.[\\p{Alnum}-]{1,63}){1,5}");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\+|00)?\\(?\\+?\\d[\\d\\s()/.\\-–]{4,22}\\d(?:,?\\s*(?:ext|lok|lokal|loc|local|int|kuć|interno|anexo|x)\\.?:?\\s*\\d{1,5})?(?![\\p{L}\\d])");
    private static final Pattern NAMES = Pattern.compile(
            "(?iU)\\b(e-?\\s?mail|imejl|mail|phone|telephone|tel(?:efon)?|teléfono|correo(?:"
                    + " electrónico)?|fax|mob(?:ile|ilni)?|тел(?:ефон)?|моб(?:илни)?|е-?\\s?маил|е-?\\s?пошта|имејл|мејл|tfno|tlfn?o?|fono|móvil|celular)\\b\\s*[.:]{1,2}");

    /// Whether the text itself labels the contacts, as in `E-mail: … Tel: …`.
    static boolean isNamed(String text) {
        return NAMES.matcher(text).find();
    }

    static Contact of(String text) {
        var emails = new ArrayList<String>();
        var phones = new ArrayList<String>();
        String rest = take(EMAIL, text, emails);
        rest = take(PHONE, rest, phones);
        if (emails.isEmpty() && phones.isEmpty()) return new Contact(emails, phones, text.strip());
        rest = NAMES.matcher(rest)
                .replaceAll(" ")
                .replaceAll("\\(\\s*[,;]?\\s*\\)", " ")
                .replaceAll("[ \\t]+", " ")
                .replaceAll("(?:\\s*[,;]){2,}", ",");
        return new Contact(emails, phones, rest.replaceAll("^[\\s.,;:/|–-]+|[\\s,;:/|–-]+$", ""));
    }

    private static String take(Pattern pattern, String text, List<String> into) {
        return pattern.matcher(text).replaceAll(match -> {
            String found = match.group().strip();
            boolean phone =
                    pattern == PHONE && found.chars().filter(Character::isDigit).count() < 6;
            if (phone) return java.util.regex.Matcher.quoteReplacement(match.group());
            into.add(found);
            return " ";
        });
    }
}
