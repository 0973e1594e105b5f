namespace Parcours.Epreuves.Fichiers;

/// <summary>Ce qu'on attend d'une reprise de ce fichier dans un département vide, calculé sans elle.</summary>
/// <param name="Nom">Nom de la mutation.</param>
/// <param name="Octets">Le fichier.</param>
/// <param name="Sort">Accepté, refusé, ou l'un des deux sans qu'on sache d'avance.</param>
/// <param name="Neufs">Faits qu'une reprise acceptée doit consigner.</param>
/// <param name="Ligne">Une ligne que le refus doit nommer ; nulle si le refus porte sur le fichier.</param>
internal sealed record Mutation(string Nom, byte[] Octets, SortAttendu Sort, int Neufs = 0, int? Ligne = null);

internal enum SortAttendu
{
    Accepte,
    Refuse,

    /// <summary>Un octet au hasard : seuls comptent le tout ou rien et l'absence de panne.</summary>
    Inconnu,
}
