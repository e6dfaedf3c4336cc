package dev.alvh.cli.replay;

import dev.alvh.core.desk.DeskSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads who approves. */
final class ApprovalConverter implements ITypeConverter<DeskSettings.Approval> {

    /** For picocli, which makes one where an option names this class. */
    ApprovalConverter() {}

    @Override
    public DeskSettings.Approval convert(String text) {
        return switch (text) {
            case "all" -> DeskSettings.Approval.ALL;
            case "none" -> DeskSettings.Approval.NONE;
            default -> throw new TypeConversionException("'" + text + "' is neither; expected all or none");
        };
    }
}
