using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Parcours.Domain.Arretes;

namespace Parcours.Projections.Arretes;

/// <summary>Un arrêté tel que la table le nomme.</summary>
/// <param name="Id">Identifiant.</param>
/// <param name="Convention">Convention.</param>
/// <param name="Annee">Année.</param>
/// <param name="Par">Qui l'a pris.</param>
/// <param name="Le">Quand.</param>
/// <param name="Remplace">Celui qu'il remplace ; nul, aucun.</param>
/// <param name="RemplacePar">Celui qui le remplace ; nul, aucun.</param>
/// <param name="Empreinte">SHA-256 posé à la prise.</param>
public sealed record ArreteInscrit(
    Guid Id, string Convention, int Annee, string Par, Instant Le, Guid? Remplace, Guid? RemplacePar, byte[] Empreinte);

/// <summary>Un arrêté relu, et ce que vaut sa ligne.</summary>
public sealed class ArreteLu
{
    internal ArreteLu(string departement, ArreteInscrit inscrit, string contenu)
    {
        Inscrit = inscrit;
        PorteSonEmpreinte = SHA256.HashData(Encoding.UTF8.GetBytes(contenu)).AsSpan().SequenceEqual(inscrit.Empreinte);
        try
        {
            Arrete = LectureDesArretes.Lire(contenu);
        }
        catch (FormatException)
        {
            // Une ligne altérée au point de ne plus se lire : la vérification le dit, rien ne s'interrompt.
        }

        EstIntact = PorteSonEmpreinte && Arrete is { } lu && lu.Departement == departement && lu.Id == inscrit.Id && lu.Demande.Convention == inscrit.Convention
            && lu.Annee == inscrit.Annee && lu.Par == inscrit.Par && lu.Le == inscrit.Le && lu.Demande.Remplace == inscrit.Remplace;
    }

    /// <summary>Tel que la table le nomme.</summary>
    public ArreteInscrit Inscrit { get; }

    /// <summary>L'arrêté ; nul si son contenu n'est plus lisible.</summary>
    public MatriceArretee? Arrete { get; }

    /// <summary>L'empreinte posée à la prise est celle du contenu.</summary>
    public bool PorteSonEmpreinte { get; }

    /// <summary>L'empreinte est celle du contenu, et les colonnes de la table redisent ce qu'il dit.</summary>
    public bool EstIntact { get; }
}
