namespace Parcours.Domain.Communs;

/// <summary>Famille de flux du contrat (§1) : ce qui est suivi, personne, épisode ou activité.</summary>
public enum Dispositif
{
    /// <summary>Faits de la personne elle-même : <c>personne/{personne}</c>.</summary>
    Personne,

    /// <summary>Revenu de solidarité active : <c>RSA/{personne}/{rang}</c>.</summary>
    Rsa,
}
