package dev.alvh.cli.command;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
public final class Version implements IVersionProvider {

    /** For picocli, which makes one where a command names this class. */
    public Version() {}

    /** The version that the compiler recorded in the module; an image and a folder of jars carry it alike. */
    public static String number() {
        Module module = Version.class.getModule();
        return module.isNamed()
                ? module.getDescriptor().rawVersion().orElse("of an unknown build")
                : "run outside its module";
    }

    @Override
    public String[] getVersion() {
        return new String[] {"ALVH Desk " + number()};
    }
}
