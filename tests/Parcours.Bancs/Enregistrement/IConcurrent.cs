namespace Parcours.Bancs.Enregistrement;

/// <summary>Une façon d'enregistrer une orientation dans un dossier existant.</summary>
internal interface IConcurrent : IAsyncDisposable
{
    string Nom { get; }

    /// <summary>Enregistre l'orientation de ce numéro, jamais deux fois le même.</summary>
    Task EnregistrerAsync(int client, int numero, CancellationToken token);
}
