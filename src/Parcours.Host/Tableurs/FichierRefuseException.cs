namespace Parcours.Host.Tableurs;

/// <summary>Un fichier refusé en entier, avant toute écriture. Le message ne redit rien de ce que le fichier porte.</summary>
/// <param name="code">Code stable : <c>fichier-illisible</c>, <c>fichier-trop-grand</c>, <c>colonnes-absentes</c>.</param>
/// <param name="message">Phrase française.</param>
internal sealed class FichierRefuseException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;

    public static FichierRefuseException Illisible(string raison) => new("fichier-illisible", raison);

    public static FichierRefuseException TropGrand(string raison) => new("fichier-trop-grand", raison);
}
