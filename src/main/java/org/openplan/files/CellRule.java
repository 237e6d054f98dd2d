package org.openplan.files;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.events.StartElement;
import org.jspecify.annotations.Nullable;

/// Leaves out formulas that refer to other files or ask the computer for a path, and author names at the
/// start of cell comments.
final class CellRule implements XmlRule {

    private static final QName SHARED = new QName("si");
    private static final QName RANGE = new QName("ref");
    private static final QName KIND = new QName("t");
    private static final Pattern OTHER_FILE = Pattern.compile("\\[\\d+]|\\[[^\\[\\]]+\\.xl\\w+]");
    private static final Pattern ASKS_COMPUTER = Pattern.compile("(?i)\\b(?:CELL|INFO)\\s*\\(");

    private final Set<String> authors = new HashSet<>();
    private final Set<String> lostFormulas = new HashSet<>();
    private String shared = "";
    private boolean hidesValue;
    private boolean beginsRemark;

    @Override
    public Verdict element(StartElement element, @Nullable QName parent) {
        if (!isSheet(element.getName())) return Verdict.KEPT;
        return switch (element.getName().getLocalPart()) {
            case "c" -> {
                hidesValue = false;
                yield Verdict.KEPT;
            }
            case "comment" -> {
                beginsRemark = true;
                yield Verdict.KEPT;
            }
            case "f" -> formula(element);
            default -> Verdict.KEPT;
        };
    }

    /// A shared formula is written in its first cell; the others only refer to it.
    private Verdict formula(StartElement element) {
        shared = value(element, SHARED);
        if (lostFormulas.contains(shared)) return Verdict.LEFT_OUT;
        boolean hasText =
                !value(element, RANGE).isEmpty() && !value(element, KIND).equals("dataTable")
                        || value(element, KIND).isEmpty();
        return hasText ? Verdict.KEPT_IF_FILLED : Verdict.KEPT;
    }

    @Override
    public String text(String text, QName in) {
        if (!isSheet(in)) return text;
        return switch (in.getLocalPart()) {
            case "author" -> author(text);
            case "f" -> formula(text);
            case "v" -> hidesValue ? "" : text;
            case "t" -> remark(text);
            case "definedName", "formula1", "formula2", "formula" -> looksElsewhere(text) ? "" : text;
            default -> text;
        };
    }

    private String author(String name) {
        if (!name.isBlank()) authors.add(name.strip());
        return "";
    }

    private String formula(String text) {
        boolean asks = ASKS_COMPUTER.matcher(text).find();
        if (!asks && !looksElsewhere(text)) return text;
        hidesValue = asks || NameRule.isPath(text);
        if (!shared.isEmpty()) lostFormulas.add(shared);
        return "";
    }

    private static boolean looksElsewhere(String formula) {
        return OTHER_FILE.matcher(formula).find() || NameRule.isPath(formula);
    }

    /// Excel puts "Name:" before the text of a cell comment.
    private String remark(String text) {
        if (!beginsRemark || text.isBlank()) return text;
        beginsRemark = false;
        for (var author : authors)
            if (text.strip().startsWith(author))
                return text.strip().substring(author.length()).replaceFirst("^:", "");
        return text;
    }

    private static boolean isSheet(QName name) {
        return name.getNamespaceURI().equals(NameRule.SHEET)
                || name.getNamespaceURI().equals(NameRule.STRICT_SHEET);
    }

    private static String value(StartElement element, QName name) {
        var attribute = element.getAttributeByName(name);
        return attribute == null ? "" : attribute.getValue();
    }
}
