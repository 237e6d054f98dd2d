package org.openplan.files;

import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.jspecify.annotations.Nullable;

/// In parts of a Word or Excel file that contain much about the author, keeps only what shapes the document.
final class OfficeLists implements XmlRule {

    private static final Set<String> SETTINGS = Set.of(
            ("zoom mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop"
                            + " defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps"
                            + " evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets displayBackgroundShape"
                            + " drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery"
                            + " displayVerticalDrawingGridEvery characterSpacingControl noLineBreaksAfter noLineBreaksBefore"
                            + " footnotePr endnotePr compat mathPr themeFontLang clrSchemeMapping shapeDefaults hdrShapeDefaults"
                            + " decimalSymbol listSeparator defaultTableStyle strictFirstAndLastChars noPunctuationKerning"
                            + " printTwoOnOne view")
                    .split(" "));
    private static final Set<String> WORKBOOK =
            Set.of("workbookPr", "bookViews", "sheets", "definedNames", "calcPr", "functionGroups");
    private static final Set<String> SHEET = Set.of(
            ("sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection autoFilter sortState"
                            + " mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins"
                            + " pageSetup headerFooter rowBreaks colBreaks ignoredErrors drawing legacyDrawing legacyDrawingHF"
                            + " picture tableParts extLst")
                    .split(" "));

    private static final Map<String, Set<String>> CHILDREN =
            Map.of("settings", SETTINGS, "workbook", WORKBOOK, "worksheet", SHEET, "chartsheet", SHEET);

    /// Data that programs store for themselves, about the document and about linked pictures.
    private static final Set<String> LEFT_OUT = Set.of(
            "svgBlip",
            "docVars",
            "attachedTemplate",
            "fldData",
            "smartTagPr",
            "customXmlPr",
            "proofErr",
            "absPath",
            "docPartObj",
            "scenarios",
            "protectedRanges",
            "fileSharing",
            "revisionPtr",
            "contentPart",
            "altChunk");

    /// Left out when nothing remains in them.
    private static final Set<String> CONTAINERS =
            Set.of("hyperlinks", "definedNames", "tableParts", "extLst", "imgProps", "slicerList", "definedName");

    private static final Set<String> OF_LEFT_OUT_PARTS = Set.of("tableType", "connectionId", "queryTableFieldId");

    private @Nullable QName root;

    @Override
    public Verdict element(StartElement element, @Nullable QName parent) {
        var name = element.getName();
        var local = name.getLocalPart();
        if (root == null) root = name;
        else if (root.equals(parent)
                && !CHILDREN.getOrDefault(root.getLocalPart(), Set.of(local)).contains(local)) return Verdict.LEFT_OUT;
        if (LEFT_OUT.contains(local)) return Verdict.LEFT_OUT;
        boolean isExtension = local.equals("ext") && element.getAttributeByName(new QName("uri")) != null;
        return isExtension || CONTAINERS.contains(local) ? Verdict.KEPT_IF_FILLED : Verdict.KEPT;
    }

    @Override
    public @Nullable String attribute(StartElement of, Attribute attribute) {
        var local = attribute.getName().getLocalPart();
        boolean ofCell = of.getName().getLocalPart().equals("c") && (local.equals("cm") || local.equals("vm"));
        return ofCell || OF_LEFT_OUT_PARTS.contains(local) ? null : attribute.getValue();
    }
}
