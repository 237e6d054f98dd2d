package org.openplan.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.openplan.files.Relations.Relation;

/// Rebuilds a Word or Excel file from the parts that make up the document, found from its root by relationships.
/// Everything else is left out: properties, people, connections, embedded files.
final class OfficePackage {

    /// The relationship types whose XML parts are kept.
    private static final Set<String> PARTS =
            Set.of(("officeDocument styles settings fontTable numbering theme footnotes endnotes header footer comments"
                            + " commentsExtended chart chartUserShapes chartStyle chartColorStyle diagramData diagramLayout"
                            + " diagramQuickStyle diagramColors diagramDrawing chartEx worksheet chartsheet sharedStrings drawing"
                            + " vmlDrawing table themeOverride")
                    .split(" "));
    private static final Set<String> ADDRESSES = Set.of("http", "https", "mailto");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final String NOWHERE = "about:blank";

    private final ZipArchive archive;
    private final ContentTypes types;
    private final CleanArchive copy;
    private final OfficePictures pictures;
    private final Deque<String> queue = new ArrayDeque<>();
    private final Set<String> reached = new HashSet<>();
    private final Map<String, String> copied = new TreeMap<>();
    private boolean ofSheets;

    OfficePackage(ZipArchive archive) throws IOException, XMLStreamException {
        this.archive = archive;
        this.types = ContentTypes.of(archive);
        this.copy = new CleanArchive();
        this.pictures = new OfficePictures(archive, copy, "media/");
    }

    byte[] copy() throws IOException, XMLStreamException, FileRefused {
        relations("");
        if (queue.isEmpty()) throw new FileRefused(FileRefused.Reason.DAMAGED);
        ofSheets = types.of(queue.element()).contains("spreadsheetml");
        while (!queue.isEmpty()) part(queue.remove());
        copy.add(ContentTypes.PART, ContentTypes.written(copied));
        return copy.bytes();
    }

    private void part(String name) throws IOException, XMLStreamException {
        var kept = relations(name);
        var xml = archive.open(name).orElseThrow().readAllBytes();
        if (name.toLowerCase(Locale.ROOT).endsWith(".vml")) xml = closed(xml);
        XmlRule own = ofSheets ? new CellRule() : new FieldRule(WordFields.in(new ByteArrayInputStream(xml)));
        var rules = new XmlRule[] {new OfficeLists(), new RelationRule(kept), own};
        copy.add(name, AnonymousXml.copy(new ByteArrayInputStream(xml), rules));
        copied.put(name, types.of(name));
    }

    /// Writes the kept relationships of a part, and returns their ids.
    private Set<String> relations(String part) throws IOException, XMLStreamException {
        var list = Relations.listOf(part);
        var in = archive.open(list);
        if (in.isEmpty()) return Set.of();
        var kept = new TreeMap<String, Relation>();
        try (var xml = in.get()) {
            for (var relation : Relations.read(xml, part)) keep(relation, part.isEmpty(), kept);
        }
        if (!kept.isEmpty()) copy.add(list, Relations.written(kept.values()));
        return kept.keySet();
    }

    private void keep(Relation relation, boolean ofRoot, Map<String, Relation> kept) throws IOException {
        var kind = relation.kind();
        if (ofRoot && !kind.equals("officeDocument")) return;
        if (relation.part().isEmpty()) {
            if (kind.equals("hyperlink")) kept.put(relation.id(), aimedAt(relation, address(relation.target())));
        } else if (kind.equals("image")) {
            var picture = pictures.copied(relation.part().get());
            kept.put(relation.id(), aimedAt(relation, "/" + picture));
        } else if (PARTS.contains(kind) && archive.open(relation.part().get()).isPresent()) {
            kept.put(relation.id(), relation);
            if (reached.add(relation.part().get())) queue.add(relation.part().get());
        }
    }

    /// Excel writes legacy drawings with unclosed line breaks.
    private static byte[] closed(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8).replace("<br>", "<br/>").getBytes(StandardCharsets.UTF_8);
    }

    private static Relation aimedAt(Relation relation, String target) {
        return new Relation(relation.id(), relation.type(), target, relation.part());
    }

    /// A path on somebody's computer is not a usable address for others.
    static String address(String target) {
        var scheme = SCHEME.matcher(target);
        boolean known = scheme.find() && ADDRESSES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
        return known || target.startsWith("#") ? target : NOWHERE;
    }
}
