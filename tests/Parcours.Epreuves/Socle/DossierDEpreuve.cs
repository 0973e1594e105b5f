namespace Parcours.Epreuves.Socle;

/// <summary>Un dossier jetable.</summary>
internal static class DossierDEpreuve
{
    /// <summary>Ouvert en lecture : le compte de PostgreSQL y entre, et rien n'est placé ailleurs, où personne ne l'effacerait.</summary>
    public static DirectoryInfo Creer(string prefixe)
    {
        var dossier = Directory.CreateTempSubdirectory(prefixe);
        if (!OperatingSystem.IsWindows())
            dossier.UnixFileMode |= UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        return dossier;
    }
}
